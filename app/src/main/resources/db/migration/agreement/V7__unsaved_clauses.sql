-- What somebody is writing of a clause and has not saved: theirs alone, one for each clause, and gone once it is saved.
create table agreement.unsaved_clause (
    area text not null,
    slug text not null,
    number int not null,
    clause uuid not null,
    written_by uuid not null,
    fields jsonb not null, -- as they stood in the form, with the version that it was read at
    written_at timestamptz not null,
    primary key (area, slug, number, clause, written_by),
    foreign key (area, slug, number) references agreement.revision
);
select storage.area_level('agreement.unsaved_clause', may_delete => true);
