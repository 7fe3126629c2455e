-- Who has looked at whose data: HSLF-FS 2016:40, 4 kap. 9 §; shown to the person under Danish practice too.
-- Apart from the rooms' facts: the server's account has no right on these tables. It adds lines and reads them
-- through functions that run as the owner. See docs/decisions/0017-who-has-looked.md.

create schema looks;
revoke all on schema looks from public;
grant usage on schema looks to "${server}";

create table looks.line (
    id        bigint generated always as identity primary key,
    xid       xid8        not null default pg_current_xact_id(),
    area      text        not null,
    -- When it was done, and when it was written down: the same, but for a history that is played back.
    at        timestamptz not null,
    noted_at  timestamptz not null default clock_timestamp(),
    actor     text        not null,
    role      text        not null,
    unit_id   uuid,
    party_id  uuid,
    action    text        not null,
    -- No foreign keys: attempts at persons who are not there are logged too. Empty for a search that found nobody.
    person_id uuid,
    -- What for, and which data; lines from before this was asked have neither.
    purpose   text,
    category  text,
    permitted boolean     not null,
    rule      text        not null
);
create index line_by_time on looks.line (area, at desc, id desc);
create index line_by_person on looks.line (person_id, at desc, id desc);
create index line_by_xid on looks.line (xid);

-- One line for each person, in the caller's transaction and area.
create function looks.write(
        at timestamptz, actor text, role text, unit_id uuid, party_id uuid, action text,
        purpose text, category text, persons uuid[], permitted boolean[], rules text[]) returns void
    language sql volatile security definer
    set search_path = pg_catalog, pg_temp
    as $$
        insert into looks.line (area, at, actor, role, unit_id, party_id, action, person_id, purpose, category,
                                permitted, rule)
        select current_setting('samspel.area'), at, actor, role, unit_id, party_id, action, answer.person, purpose,
               category, answer.permitted, answer.rule
          from unnest(persons, permitted, rules) with ordinality as answer (person, permitted, rule, place)
         order by answer.place
    $$;

-- The log reviewer reads the lines of the area.
create function looks.page(page_size int, skip int) returns setof looks.line
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
    as $$
        select * from looks.line where area = current_setting('samspel.area', true)
        order by at desc, id desc limit page_size offset skip
    $$;

create function looks.count() returns bigint
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
    as $$ select count(*) from looks.line where area = current_setting('samspel.area', true) $$;

revoke all on all functions in schema looks from public;
grant execute on function looks.write, looks.page, looks.count to "${server}";
