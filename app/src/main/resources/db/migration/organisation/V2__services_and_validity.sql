-- The word that an area has for whom all of it is about.
alter table organisation.area add column person_word text not null default 'PERSON';

-- When a unit is open, and which unit goes on with its work.
alter table organisation.unit
    add column valid_from date,
    add column valid_to date, -- the first day it is closed
    add column successor uuid references organisation.unit,
    add check (valid_to > valid_from);

-- What a service is, for whom, and whether there are several to choose among.
alter table organisation.service
    add column kind text not null default 'TREATMENT',
    add column audiences text[] not null default '{}',
    add column several boolean not null default false,
    add column valid_to date, -- the first day it is no longer given
    add column successor text,
    add column description jsonb not null
        default '{"what": "", "who": "", "fee": null, "payer": null, "capacity": null, "waitingTime": null, "sources": [], "toVerify": []}',
    add foreign key (area, successor) references organisation.service deferrable initially deferred;

-- Where it stands who answers, and what about it is not settled.
alter table organisation.responsibility
    add column source text,
    add column to_verify text;
