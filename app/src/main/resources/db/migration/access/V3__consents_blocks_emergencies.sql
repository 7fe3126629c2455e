-- What a person answered when asked for consent; a no is kept like a yes. Withdrawing deletes nothing.
create table access.consent (
    id uuid primary key,
    version int not null default 1,
    area text not null,
    owner_provider uuid not null,
    owner_unit uuid not null,
    category text not null default 'consent',
    person_id uuid not null references person.person,
    kind text not null,
    answer text not null,
    organisations uuid[] not null,
    units uuid[] not null,
    topics text[] not null,
    not_from uuid[] not null,
    not_about text[] not null,
    given_by text not null,
    given_how text not null,
    in_record boolean not null,
    noted_by text not null,
    from_at timestamptz not null,
    until_at timestamptz,
    withdrawn_at timestamptz,
    withdrawal_noted_by text,
    check (until_at > from_at),
    check (withdrawn_at is null or answer = 'YES')
);
create index consent_of_person on access.consent (area, person_id);
select storage.person_level('access.consent');

-- What a person has closed to others. keeper and unit_id are empty for “whoever keeps some” and “all its units”.
create table access.block (
    id uuid primary key,
    version int not null default 1,
    area text not null,
    owner_provider uuid not null,
    owner_unit uuid not null,
    category text not null default 'block',
    person_id uuid not null references person.person,
    kind text not null,
    keeper uuid references organisation.party,
    unit_id uuid references organisation.unit,
    set_by text not null,
    noted_by text not null,
    from_at timestamptz not null,
    lifted_at timestamptz,
    lifted_by text,
    lifting_noted_by text,
    check (lifted_at >= from_at)
);
create index block_of_person on access.block (area, person_id);
select storage.person_level('access.block');

-- Emergency openings: whose, why, until when, and when they saw who has the data.
create table access.emergency (
    id uuid primary key,
    area text not null,
    owner_provider uuid not null,
    owner_unit uuid not null,
    category text not null default 'emergency',
    person_id uuid not null references person.person,
    user_id uuid not null,
    reason text not null,
    words text not null check (words ~ '\S'),
    opened_at timestamptz not null,
    until_at timestamptz not null check (until_at > opened_at),
    owners_shown_at timestamptz
);
create index emergency_by_person on access.emergency (person_id, user_id, until_at);
create index emergency_by_time on access.emergency (area, opened_at);
select storage.person_level('access.emergency');
