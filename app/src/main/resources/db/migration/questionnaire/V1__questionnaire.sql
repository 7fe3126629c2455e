select storage.open_schema('questionnaire');

create table questionnaire.response (
    id uuid primary key,
    area text not null,
    owner_provider uuid not null,
    owner_unit uuid not null references organisation.unit,
    category text not null default 'questionnaire',
    person_id uuid not null references person.person,
    instrument text not null,
    instrument_version text not null,
    algorithm_version text not null,
    answers jsonb not null, -- by item id, as they were given
    score int not null,
    language text not null,
    answered_by text not null,
    answered_at timestamptz not null,
    token uuid not null, -- of the form: pressing twice makes one
    unique (person_id, instrument, token)
);

create index response_by_person on questionnaire.response (person_id, instrument, answered_at);

select storage.person_level('questionnaire.response');

-- Answers are added, never edited; a new score is a new response.
revoke update on questionnaire.response from ${server};
