-- What stands beside a version, coming ones too: what it rests on, recommendations it answers, its plan, what was expected.
-- Every way of writing one is a row of its own; the highest version is how it stands.
create table agreement.companion (
    area text not null,
    slug text not null,
    number int not null,
    kind text not null check (kind in ('backing', 'recommendation', 'step', 'measure', 'expected')),
    id text not null check (id <> ''),
    version int not null check (version > 0),
    content jsonb not null,
    written_by uuid, -- nobody: as it was delivered, or taken over
    written_at timestamptz not null,
    primary key (area, slug, number, kind, id, version)
);
select storage.append_only('agreement.companion');

-- The status of a step goes on after the version is in force; all else is written only while its revision is a draft.
create function agreement.companion_in_draft() returns trigger
    language plpgsql
as
$$
declare
    found text;
begin
    select state into found from agreement.revision
     where area = new.area and slug = new.slug and number = new.number for share;
    if new.written_by is not null and new.kind <> 'step' and found is distinct from 'draft' then
        raise exception 'What stands beside a version is written only while it is a draft'
            using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;

create trigger companion_in_draft before insert on agreement.companion
    for each row execute function agreement.companion_in_draft();

-- Agreements that exist only as files.
create table agreement.filed (
    area text not null references organisation.area,
    id text not null,
    content jsonb not null,
    primary key (area, id)
);
select storage.area_level('agreement.filed');
