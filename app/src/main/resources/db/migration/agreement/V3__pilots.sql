-- What was decided of a pilot after it had been tried: once, and never changed.
create table agreement.pilot_decision (
    area text not null,
    slug text not null,
    number int not null, -- the version in which it was decided; later ones carry the decision on
    pilot text not null,
    outcome text not null check (outcome in ('scaled-up', 'ended')),
    holds_from date not null,
    body text not null check (body <> ''),
    decided_on date not null,
    paragraph text not null check (paragraph <> ''),
    written_by uuid not null,
    written_at timestamptz not null,
    primary key (area, slug, pilot),
    foreign key (area, slug, number) references agreement.version
);
select storage.append_only('agreement.pilot_decision');
