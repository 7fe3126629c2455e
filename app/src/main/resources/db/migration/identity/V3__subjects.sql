-- Someone at an identity provider; an account is one of their assignments.
create table identity.subject (
    id uuid primary key,
    issuer text not null,
    subject text not null,
    unique (issuer, subject)
);

select storage.without_area('identity.subject');

alter table identity.account add column subject_id uuid references identity.subject;

-- One account for each assignment; a person's own account has no unit.
create unique index account_by_subject on identity.account (subject_id, role, unit_id)
    nulls not distinct where subject_id is not null;
