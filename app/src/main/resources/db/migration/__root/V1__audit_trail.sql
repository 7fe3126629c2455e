-- Every change of a person-level row, and the chain of digests that seals them.
-- The server's account has no right on these tables: rows come in by a trigger that runs as their
-- owner, seals by a function that does. See docs/decisions/0003-audit-chain.md.

create schema audit;
revoke all on schema audit from public;

create table audit.change (
    id             bigint generated always as identity primary key,
    xid            xid8        not null default pg_current_xact_id(),
    area           text        not null,
    table_name     text        not null,
    row_key        text        not null,
    action         text        not null check (action in ('insert', 'update', 'delete', 'erase')),
    actor          text        not null,
    at             timestamptz not null default clock_timestamp(),
    -- The row as it was before; null for an insert, and after an erasure.
    payload        jsonb,
    -- Without its salt the digest of an erased payload cannot be guessed from likely contents.
    salt           bytea,
    payload_digest bytea,
    check ((payload is null) = (salt is null)),
    check (payload is null or payload_digest is not null)
);

create index change_by_xid on audit.change (xid);
create index change_by_row on audit.change (table_name, row_key);
create index change_erasure on audit.change (row_key) where action = 'erase';

create table audit.seal (
    number       bigint primary key,
    -- The seal holds every change whose transaction is in [xid_from, xid_to); ranges follow on each
    -- other without a gap.
    xid_from     xid8        not null,
    xid_to       xid8        not null,
    change_count bigint      not null,
    -- For each change in order of its id: the id in 8 bytes and its digest in 32.
    manifest     bytea       not null,
    previous     bytea       not null,
    head         bytea       not null,
    sealed_at    timestamptz not null
);

-- Length before content, so that no two lists of values give the same text.
create function audit.field(value text) returns text
    language sql immutable
return coalesce(octet_length(value) || ':' || value, '-');

create function audit.micros(instant timestamptz) returns text
    language sql immutable
return (extract(epoch from instant) * 1000000)::bigint::text;

create function audit.payload_digest(salt bytea, payload jsonb) returns bytea
    language sql immutable
return sha256(salt || convert_to(payload::text, 'UTF8'));

create function audit.change_digest(c audit.change) returns bytea
    language sql stable
return sha256(convert_to(
        audit.field(c.id::text) || audit.field(c.xid::text) || audit.field(c.area)
        || audit.field(c.table_name) || audit.field(c.row_key) || audit.field(c.action)
        || audit.field(c.actor) || audit.field(audit.micros(c.at))
        || audit.field(encode(c.payload_digest, 'hex')), 'UTF8'));

-- The trigger of every person-level table. Its arguments are the columns of the table's key.
create function audit.record() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
    set timezone = 'UTC'
as
$$
declare
    before  jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
    current jsonb := coalesce(before, to_jsonb(new));
    salt    bytea := case when before is not null then uuid_send(gen_random_uuid()) end;
    row_key text;
begin
    select string_agg(current ->> argument, '/' order by position)
      into row_key
      from unnest(tg_argv) with ordinality as arguments (argument, position);
    insert into audit.change (area, table_name, row_key, action, actor, payload, salt, payload_digest)
    values (current ->> 'area', tg_table_schema || '.' || tg_table_name, row_key, lower(tg_op),
            coalesce(nullif(current_setting('samspel.actor', true), ''), 'account:' || session_user),
            before, salt, audit.payload_digest(salt, before));
    return null;
end
$$;

create function audit.refuse_truncate() returns trigger
    language plpgsql
as
$$
begin
    raise exception 'The rows of % are not lost without a trace: delete them', tg_relid::regclass;
end
$$;

-- Seals up to about 5000 changes of transactions that are over: those below the oldest one that
-- still runs. Rows of such transactions can neither come nor go any more, so nobody waits.
-- Returns how many changes it sealed; none while another session seals.
create function audit.seal() returns bigint
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as
$$
declare
    batch      constant integer := 5000;
    upper      xid8 := pg_snapshot_xmin(pg_current_snapshot());
    last       audit.seal;
    cut        xid8;
    next       audit.seal;
begin
    if not pg_try_advisory_xact_lock(hashtextextended('audit.seal', 0)) then
        return 0;
    end if;
    select * into last from audit.seal order by number desc limit 1;
    next.number := coalesce(last.number, 0) + 1;
    next.previous := coalesce(last.head, decode(repeat('00', 32), 'hex'));
    next.xid_from := coalesce(last.xid_to, '0'::xid8);

    select c.xid into cut from audit.change c
     where c.xid >= next.xid_from and c.xid < upper
     order by c.xid offset batch limit 1;
    if found then
        -- A transaction is never split over two seals, however much it wrote.
        if exists (select from audit.change c where c.xid >= next.xid_from and c.xid < cut) then
            upper := cut;
        else
            upper := (cut::text::numeric + 1)::text::xid8;
        end if;
    end if;

    select count(*), string_agg(int8send(c.id) || audit.change_digest(c), ''::bytea order by c.id)
      into next.change_count, next.manifest
      from audit.change c
     where c.xid >= next.xid_from and c.xid < upper;
    if next.change_count = 0 then
        return 0;
    end if;

    next.xid_to := upper;
    next.sealed_at := clock_timestamp();
    next.head := sha256(
            next.previous
            || convert_to(
                    audit.field(next.number::text) || audit.field(next.xid_from::text)
                    || audit.field(next.xid_to::text) || audit.field(next.change_count::text)
                    || audit.field(audit.micros(next.sealed_at)), 'UTF8')
            || sha256(next.manifest));
    insert into audit.seal values (next.*);
    return next.change_count;
end
$$;

-- The heads after a number, to be kept outside of the database too.
create function audit.heads(after bigint) returns table (number bigint, head text, sealed_at timestamptz)
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
as
$$
select s.number, encode(s.head, 'hex'), s.sealed_at from audit.seal s where s.number > after order by s.number
$$;

-- Removes what a change kept, for a reason in law; that it happened is itself a change.
create function audit.erase(change_id bigint, reason text) returns void
    language plpgsql
    set search_path = pg_catalog, pg_temp
as
$$
declare
    erased_area text;
    why         jsonb := jsonb_build_object('reason', reason);
    salt        bytea := uuid_send(gen_random_uuid());
begin
    update audit.change c set payload = null, salt = null
     where c.id = change_id and c.payload is not null and c.action <> 'erase'
    returning c.area into erased_area;
    if not found then
        raise exception 'Change % keeps nothing that could be erased', change_id;
    end if;
    insert into audit.change (area, table_name, row_key, action, actor, payload, salt, payload_digest)
    values (erased_area, 'audit.change', change_id::text, 'erase', 'account:' || session_user,
            why, salt, audit.payload_digest(salt, why));
end
$$;

revoke all on all functions in schema audit from public;
grant usage on schema audit to "${server}";
grant execute on function audit.seal(), audit.heads(bigint) to "${server}";
