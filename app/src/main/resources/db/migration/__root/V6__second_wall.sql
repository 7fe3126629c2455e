-- The second wall: no row of a person is read or written but in a transaction whose visit is in the log.
-- The door calls looks.enter in the statement that begins its transaction. That writes who came in and leaves a token
-- which only this function can make; the policies of the tables of persons ask for it, once in each statement.

-- All transactions of one request are one visit, with one line of the action ENTER for each who acts in it.
alter table looks.line add column visit uuid;
create index line_of_visit on looks.line (visit, actor) where action = 'ENTER';

-- Read by the functions here and by nobody else.
create table looks.secret (
    only_one boolean primary key default true check (only_one),
    value    bytea not null
);
insert into looks.secret (value) select uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid());

-- The token of this transaction for what the settings say now; none before the transaction has written anything.
create function looks.token() returns text
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as
$$
declare
    secret bytea := (select s.value from looks.secret s);
    said   text := audit.field(pg_current_xact_id_if_assigned()::text);
    name   text;
begin
    if said = '-' then
        return null;
    end if;
    foreach name in array array ['visit', 'area', 'actor', 'role', 'person'] loop
        said := said || audit.field(current_setting('samspel.' || name, true));
    end loop;
    -- A digest of a digest, so that nothing can be added to what was said.
    return encode(sha256(secret || sha256(secret || convert_to(said, 'UTF8'))), 'hex');
end
$$;

-- Lets somebody in for the length of the transaction.
create function looks.enter(
        visit uuid, area text, actor text, role text, unit_id uuid, party_id uuid, person_id uuid) returns void
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
as
$$
begin
    perform set_config('samspel.area', enter.area, true), set_config('samspel.actor', enter.actor, true),
            set_config('samspel.role', enter.role, true), set_config('samspel.visit', enter.visit::text, true),
            set_config('samspel.person', coalesce(enter.person_id::text, ''), true);
    perform pg_current_xact_id();
    -- A visit is short; who comes back after that comes in anew.
    if not exists (select from looks.line l
                    where l.visit = enter.visit and l.actor = enter.actor and l.action = 'ENTER'
                      and l.area = enter.area and l.role = enter.role
                      and l.noted_at > clock_timestamp() - interval '10 minutes') then
        insert into looks.line (area, at, visit, actor, role, unit_id, party_id, action, permitted, rule)
        values (enter.area, clock_timestamp(), enter.visit, enter.actor, enter.role, enter.unit_id, enter.party_id,
                'ENTER', true, 'DOOR');
    end if;
    perform set_config('samspel.token', looks.token(), true);
end
$$;

-- Whether this transaction has come in: the token is of this transaction, and the line it stands for is there, also
-- after a part of the transaction was taken back.
create function looks.is_open() returns boolean
    language plpgsql stable parallel safe security definer
    set search_path = pg_catalog, pg_temp
as
$$
declare
    token text := current_setting('samspel.token', true);
begin
    if coalesce(token, '') = '' or token is distinct from looks.token() then
        return false;
    end if;
    return exists (select from looks.line l
                    where l.visit = current_setting('samspel.visit')::uuid
                      and l.actor = current_setting('samspel.actor') and l.action = 'ENTER');
end
$$;

-- What the policies of a table of persons ask; the sub-select is answered once for a statement, not for each row.
create function storage.behind_the_wall(the_table regclass) returns void
    language plpgsql
as
$$
begin
    execute format(
            'alter policy of_the_area on %s '
            'using (area = current_setting(''samspel.area'', true) and (select looks.is_open())) '
            'with check (area = current_setting(''samspel.area'', true) and (select looks.is_open()))', the_table);
end
$$;

-- As in V2, and behind the wall.
create or replace function storage.person_level(the_table regclass, may_delete boolean default false) returns void
    language plpgsql
as
$$
declare
    key_columns text;
begin
    perform storage.require_columns(the_table, 'area', 'owner_provider', 'owner_unit', 'category');
    perform storage.area_level(the_table, may_delete);
    perform storage.behind_the_wall(the_table);
    select string_agg(quote_literal(a.attname), ', ' order by array_position(i.indkey::smallint[], a.attnum))
      into key_columns
      from pg_index i
      join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
     where i.indrelid = the_table and i.indisprimary;
    if key_columns is null then
        raise exception 'Table % needs a primary key', the_table;
    end if;
    execute format('create trigger audit after insert or update or delete on %s '
                   'for each row execute function audit.record(%s)', the_table, key_columns);
    execute format('create trigger audit_truncate before truncate on %s '
                   'for each statement execute function audit.refuse_truncate()', the_table);
    -- Always: also when a session calls itself a replica to silence the triggers.
    execute format('alter table %s enable always trigger audit', the_table);
    execute format('alter table %s enable always trigger audit_truncate', the_table);
end
$$;

-- The tables that are there already.
select storage.behind_the_wall(t.tgrelid::regclass) from pg_trigger t where t.tgname = 'audit';

-- Lines are added only by who has come in.
drop function looks.write(timestamptz, text, text, uuid, uuid, text, text, text, uuid[], boolean[], text[]);
create function looks.write(
        at timestamptz, actor text, role text, unit_id uuid, party_id uuid, action text,
        purpose text, category text, persons uuid[], permitted boolean[], rules text[]) returns void
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
as
$$
begin
    if not looks.is_open() then
        raise exception 'Nobody has come in';
    end if;
    insert into looks.line (area, at, visit, actor, role, unit_id, party_id, action, person_id, purpose, category,
                            permitted, rule)
    select current_setting('samspel.area'), write.at, current_setting('samspel.visit')::uuid, write.actor, write.role,
           write.unit_id, write.party_id, write.action, answer.person, write.purpose, write.category,
           answer.permitted, answer.rule
      from unnest(persons, write.permitted, rules) with ordinality as answer (person, permitted, rule, place)
     order by answer.place;
end
$$;

-- Whether somebody in this role has come in.
create function looks.is_open_to(role text) returns boolean
    language sql stable
    set search_path = pg_catalog, pg_temp
    as $$ select looks.is_open() and current_setting('samspel.role', true) = role $$;

create or replace function looks.page(page_size int, skip int) returns setof looks.line
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
    as $$
        select * from looks.line
         where area = current_setting('samspel.area', true) and action <> 'ENTER'
           and (select looks.is_open_to('REVIEWER'))
         order by at desc, id desc limit page_size offset skip
    $$;

create or replace function looks.count() returns bigint
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
    as $$
        select count(*) from looks.line
         where area = current_setting('samspel.area', true) and action <> 'ENTER'
           and (select looks.is_open_to('REVIEWER'))
    $$;

drop index looks.line_by_time;
create index line_by_time on looks.line (area, at desc, id desc) where action <> 'ENTER';

revoke all on all functions in schema looks from public;
revoke all on all functions in schema storage from public;
grant execute on function looks.enter, looks.is_open, looks.write, looks.page, looks.count to "${server}";
