-- The access log is sealed as the changes are (V1), in a chain of its own, and nothing in it is altered; what is
-- younger than the time it must be kept is not deleted either.

create table looks.seal (like audit.seal including all);

create function looks.line_digest(l looks.line) returns bytea
    language sql stable
return sha256(convert_to(
        audit.field(l.id::text) || audit.field(l.xid::text) || audit.field(l.area)
        || audit.field(audit.micros(l.at)) || audit.field(audit.micros(l.noted_at)) || audit.field(l.visit::text)
        || audit.field(l.actor) || audit.field(l.role) || audit.field(l.unit_id::text)
        || audit.field(l.party_id::text) || audit.field(l.action) || audit.field(l.person_id::text)
        || audit.field(l.purpose) || audit.field(l.category) || audit.field(l.permitted::text)
        || audit.field(l.rule), 'UTF8'));

-- As audit.seal: lines of transactions that are over, whole transactions, about 5000 at a time; nobody waits.
create function looks.seal() returns bigint
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as
$$
declare
    batch constant integer := 5000;
    upper xid8 := pg_snapshot_xmin(pg_current_snapshot());
    last  looks.seal;
    cut   xid8;
    next  looks.seal;
begin
    if not pg_try_advisory_xact_lock(hashtextextended('looks.seal', 0)) then
        return 0;
    end if;
    select * into last from looks.seal order by number desc limit 1;
    next.number := coalesce(last.number, 0) + 1;
    next.previous := coalesce(last.head, decode(repeat('00', 32), 'hex'));
    next.xid_from := coalesce(last.xid_to, '0'::xid8);

    select l.xid into cut from looks.line l
     where l.xid >= next.xid_from and l.xid < upper
     order by l.xid offset batch limit 1;
    if found then
        if exists (select from looks.line l where l.xid >= next.xid_from and l.xid < cut) then
            upper := cut;
        else
            upper := (cut::text::numeric + 1)::text::xid8;
        end if;
    end if;

    select count(*), string_agg(int8send(l.id) || looks.line_digest(l), ''::bytea order by l.id)
      into next.change_count, next.manifest
      from looks.line l
     where l.xid >= next.xid_from and l.xid < upper;
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
    insert into looks.seal values (next.*);
    return next.change_count;
end
$$;

create function looks.heads(after bigint) returns table (number bigint, head text, sealed_at timestamptz)
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
as
$$
select s.number, encode(s.head, 'hex'), s.sealed_at from looks.seal s where s.number > after order by s.number
$$;

-- How long lines are kept: at least five years (HSLF-FS 2016:40, 4 kap. 9 §), longer where it is configured.
create table looks.keeping (
    only_one boolean primary key default true check (only_one),
    at_least interval not null default interval '5 years' check (at_least >= interval '5 years')
);
insert into looks.keeping default values;

create function looks.keep(years int) returns void
    language sql security definer
    set search_path = pg_catalog, pg_temp
    as $$ update looks.keeping set at_least = make_interval(years => years) $$;

create function looks.refuse() returns trigger
    language plpgsql
    set search_path = pg_catalog, pg_temp
as
$$
begin
    if tg_op = 'DELETE' and old.noted_at < clock_timestamp() - (select k.at_least from looks.keeping k) then
        return old;
    end if;
    raise exception 'Lines of the access log are neither altered nor deleted before their time';
end
$$;
create trigger kept before update or delete on looks.line for each row execute function looks.refuse();
create trigger kept_truncate before truncate on looks.line for each statement execute function looks.refuse();
alter table looks.line enable always trigger kept;
alter table looks.line enable always trigger kept_truncate;

-- Deletes, for the owner only, the lines of all seals up to one that is old enough; that it happened is a line itself.
-- The seals stay, so that verification tells what was there and that it went as it should.
create function looks.forget(through bigint) returns bigint
    language plpgsql
    set search_path = pg_catalog, pg_temp
as
$$
declare
    forgotten bigint;
    oldest    timestamptz := clock_timestamp() - (select k.at_least from looks.keeping k);
    last      looks.seal;
begin
    select * into last from looks.seal s where s.number = through and s.sealed_at < oldest;
    if not found then
        raise exception 'Seal % is not there, or not old enough', through;
    end if;
    delete from looks.line l where l.xid < last.xid_to;
    get diagnostics forgotten = row_count;
    insert into looks.line (area, at, actor, role, action, permitted, rule)
    values ('*', clock_timestamp(), 'account:' || session_user, 'SYSTEM', 'FORGET', true, 'SEAL ' || through);
    return forgotten;
end
$$;

-- The lines that the log reviewer takes out: of one person, or of all in the area, in the order of the chain.
create function looks.lines(person uuid, from_at timestamptz, until_at timestamptz, most int) returns setof looks.line
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
    as $$
        select * from looks.line
         where area = current_setting('samspel.area', true) and action <> 'ENTER'
           and at >= from_at and at < until_at and (person is null or person_id = person)
           and (select looks.is_open_to('REVIEWER'))
         order by id limit most
    $$;

revoke all on all functions in schema looks from public;
grant execute on function looks.seal, looks.heads, looks.keep, looks.lines to "${server}";
