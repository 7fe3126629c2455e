-- Whoever reads the log reads no more of it than is shown or checked: a person’s lines and a period’s lines are found by
-- an index, and what is counted or drawn from them never leaves the function.

-- All records of the person who has come in; nobody’s otherwise. By key and by index: joined on kept alone, all persons
-- of the area are looked through.
create function access.own_records() returns uuid[]
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
    as $$
        select array(
            select own.kept from person.person own
             where own.id = nullif(current_setting('samspel.person', true), '')::uuid and looks.is_open_to('PERSON')
            union
            select record.id from person.person own join person.person record on record.replaced_by = own.kept
             where own.id = nullif(current_setting('samspel.person', true), '')::uuid and looks.is_open_to('PERSON'))
    $$;
revoke all on function access.own_records from public;

-- What others have done with a person’s data within a period, newest first. Of each record no more lines than could be
-- on the page.
drop function access.own_lines_of_others;
create function access.own_lines_of_others(from_at timestamptz, until_at timestamptz, page_size int, skip int)
    returns setof looks.line
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
    as $$
        select l.* from unnest(access.own_records()) as record
         cross join lateral (
            select * from looks.line one
             where one.area = current_setting('samspel.area', true) and one.person_id = record
               and one.actor <> current_setting('samspel.actor') and one.at >= from_at and one.at < until_at
             order by one.at desc, one.id desc limit page_size + skip) l
         order by l.at desc, l.id desc limit page_size offset skip
    $$;

create function access.count_of_others(from_at timestamptz, until_at timestamptz) returns bigint
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
    as $$
        select coalesce(sum(l.lines), 0)::bigint from unnest(access.own_records()) as record
         cross join lateral (
            select count(*) as lines from looks.line one
             where one.area = current_setting('samspel.area', true) and one.person_id = record
               and one.actor <> current_setting('samspel.actor') and one.at >= from_at and one.at < until_at) l
    $$;

-- One line that others have left about the person.
create function access.own_line(line bigint) returns setof looks.line
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
    as $$
        select l.* from looks.line l
         where l.id = line and l.area = current_setting('samspel.area', true)
           and l.actor <> current_setting('samspel.actor') and l.person_id = any (access.own_records())
    $$;

-- Superseded: own lines are read without one’s own looks.
drop function access.own_lines;

-- The reviewer’s checks go through a period, each in its own way.
drop function access.lines_of_period;

-- Lines drawn by chance, the same for the same seed.
create function access.sample_of_period(from_at timestamptz, until_at timestamptz, seed bigint, size int)
    returns setof looks.line
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
    as $$
        select * from looks.line
         where area = current_setting('samspel.area', true) and action <> 'ENTER'
           and (select looks.is_open_to('REVIEWER')) and at >= from_at and at < until_at and role <> 'PERSON'
         order by hashint8extended(id, seed), id limit size
    $$;

-- Who has had to do with how many persons at a time.
create function access.many_of_period(
        from_at timestamptz, until_at timestamptz, within interval, persons_min int)
    returns table (actor text, role text, unit_id uuid, person_id uuid, at timestamptz, many bigint)
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
    as $$
        select l.actor, l.role, l.unit_id, null::uuid, min(l.at), count(distinct l.person_id)
          from looks.line l
         where l.area = current_setting('samspel.area', true) and l.action <> 'ENTER'
           and (select looks.is_open_to('REVIEWER')) and l.at >= from_at and l.at < until_at and l.role <> 'PERSON'
         group by l.actor, l.role, l.unit_id, date_bin(within, l.at, timestamptz 'epoch')
        having count(distinct l.person_id) >= persons_min
         order by 6 desc, 5 desc
    $$;

-- What was done within a period with persons whose name ends as one of these names does, whoever did it.
create function access.looks_at_namesakes(from_at timestamptz, until_at timestamptz, names text[])
    returns table (actor text, role text, unit_id uuid, person_id uuid, at timestamptz, many bigint)
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
    as $$
        with family as (
            select distinct parts[cardinality(parts)] as word
              from unnest(names) as name,
                   lateral regexp_split_to_array(person.folded(name), '[[:space:]''’.-]+') as parts
        ), called as (
            select n.person_id from family
              join person.name_part n on n.area = current_setting('samspel.area', true) and n.word = family.word
        ), record as (
            select c.person_id as id from called c
            union
            select p.id from called c join person.person p on p.replaced_by = c.person_id
        )
        select l.actor, l.role, l.unit_id, l.person_id, max(l.at), count(*)
          from record
         cross join lateral (
            select * from looks.line one
             where one.area = current_setting('samspel.area', true) and one.person_id = record.id
               and one.at >= from_at and one.at < until_at and one.role <> 'PERSON'
             order by one.at desc, one.id desc) l
         where (select looks.is_open_to('REVIEWER'))
         group by l.actor, l.role, l.unit_id, l.person_id
         order by 5 desc, 4
    $$;

-- What users did within a period with persons who have named a relative of the user’s name.
create function access.looks_of_relatives(
        from_at timestamptz, until_at timestamptz, actors text[], names text[])
    returns table (actor text, role text, unit_id uuid, person_id uuid, at timestamptz, many bigint)
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
    as $$
        with related as (
            select distinct u.actor, r.person_id
              from unnest(actors, names) as u (actor, name)
              join person.relative r
                on r.area = current_setting('samspel.area', true) and r.folded_name = person.folded(u.name)
        ), pair as (
            select related.actor, record.id
              from related
              join person.person named on named.id = related.person_id
             cross join lateral (
                select named.kept as id
                union
                select p.id from person.person p where p.replaced_by = named.kept) record
        )
        select l.actor, l.role, l.unit_id, l.person_id, max(l.at), count(*)
          from pair
         cross join lateral (
            select * from looks.line one
             where one.area = current_setting('samspel.area', true) and one.person_id = pair.id
               and one.actor = pair.actor and one.at >= from_at and one.at < until_at
             order by one.at desc, one.id desc) l
         where (select looks.is_open_to('REVIEWER'))
         group by l.actor, l.role, l.unit_id, l.person_id
         order by 5 desc, 4
    $$;

-- What one user did with one person’s data within a period, oldest first.
create function access.lines_of_user(user_name text, person uuid, from_at timestamptz, until_at timestamptz)
    returns setof looks.line
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
    as $$
        select * from looks.line
         where area = current_setting('samspel.area', true) and person_id = person and actor = user_name
           and (select looks.is_open_to('REVIEWER')) and at >= from_at and at < until_at
         order by at, id
    $$;

revoke all on function access.own_lines_of_others, access.count_of_others, access.own_line, access.sample_of_period,
    access.many_of_period, access.looks_at_namesakes, access.looks_of_relatives, access.lines_of_user
    from public;
grant execute on function access.own_lines_of_others, access.count_of_others, access.own_line, access.sample_of_period,
    access.many_of_period, access.looks_at_namesakes, access.looks_of_relatives, access.lines_of_user
    to "${server}";
