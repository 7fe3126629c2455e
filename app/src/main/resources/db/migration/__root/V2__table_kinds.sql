-- What a room's migration calls for each of its tables. A room owns one schema:
--
--     select storage.open_schema('referral');
--
--     create table referral.referral (
--         id             uuid primary key,
--         area           text not null,
--         owner_provider uuid not null,
--         owner_unit     uuid not null,
--         category       text not null,
--         ...
--     );
--     select storage.person_level('referral.referral');
--
-- One call per table, after its primary key is there:
--   person_level   rows of persons: seen only in their area, every change kept in audit.change
--   area_level     other rows of one area: seen only there
--   append_only    a log of one area: the server adds and reads, changes nothing
--   without_area   what is needed before the area is known, or is the same for all of them
--   across_areas   how a later migration changes rows of all areas
-- The server's account may select, insert and update; it deletes only where may_delete is given.
-- Row-level security holds for the owner as well: a migration sees no row but through across_areas.

create schema storage;
revoke all on schema storage from public;

create function storage.open_schema(name text) returns void
    language plpgsql
as
$$
begin
    execute format('create schema if not exists %I', name);
    execute format('revoke all on schema %I from public', name);
    execute format('grant usage on schema %I to %I', name, '${server}');
end
$$;

create function storage.require_columns(of regclass, variadic names text[]) returns void
    language plpgsql
as
$$
declare
    missing text;
begin
    select string_agg(name, ', ') into missing
      from unnest(names) as name
     where not exists (select from pg_attribute a
                        where a.attrelid = of and a.attname = name and a.attnotnull and not a.attisdropped);
    if missing is not null then
        raise exception 'Table % needs the columns % (not null)', of, missing;
    end if;
end
$$;

create function storage.grant_to_server(on_table regclass, may_delete boolean) returns void
    language plpgsql
as
$$
begin
    execute format('grant select, insert, update on %s to %I', on_table, '${server}');
    if may_delete then
        execute format('grant delete on %s to %I', on_table, '${server}');
    end if;
end
$$;

create function storage.isolate_by_area(the_table regclass) returns void
    language plpgsql
as
$$
begin
    perform storage.require_columns(the_table, 'area');
    execute format('alter table %s enable row level security', the_table);
    execute format('alter table %s force row level security', the_table);
    execute format(
            'create policy of_the_area on %s for all '
            'using (area = current_setting(''samspel.area'', true)) '
            'with check (area = current_setting(''samspel.area'', true))', the_table);
end
$$;

create function storage.area_level(the_table regclass, may_delete boolean default false) returns void
    language plpgsql
as
$$
begin
    perform storage.isolate_by_area(the_table);
    perform storage.grant_to_server(the_table, may_delete);
end
$$;

create function storage.person_level(the_table regclass, may_delete boolean default false) returns void
    language plpgsql
as
$$
declare
    key_columns text;
begin
    perform storage.require_columns(the_table, 'area', 'owner_provider', 'owner_unit', 'category');
    perform storage.area_level(the_table, may_delete);
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

create function storage.append_only(the_table regclass) returns void
    language plpgsql
as
$$
begin
    perform storage.isolate_by_area(the_table);
    execute format('grant select, insert on %s to %I', the_table, '${server}');
end
$$;

create function storage.without_area(the_table regclass, may_delete boolean default false) returns void
    language sql
as
$$
select storage.grant_to_server(the_table, may_delete)
$$;

-- select storage.across_areas('referral.referral', $sql$ update referral.referral set ... $sql$);
-- The lock that this takes keeps everybody else out until the migration is committed.
create function storage.across_areas(the_table regclass, statement text) returns void
    language plpgsql
as
$$
begin
    execute format('alter table %s no force row level security', the_table);
    execute statement;
    execute format('alter table %s force row level security', the_table);
end
$$;

revoke all on all functions in schema storage from public;
