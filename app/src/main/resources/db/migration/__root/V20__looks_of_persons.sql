-- Further doors to the log: for the person whom lines are about, and for the reviewers’ systematic checks.
create function looks.about(persons uuid[], not_by text, from_at timestamptz, until_at timestamptz,
                         page_size int, skip int) returns setof looks.line
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
    as $$
        select * from looks.line
        where area = current_setting('samspel.area', true) and person_id = any (persons)
          and actor <> not_by and at >= from_at and at < until_at
        order by at desc, id desc limit page_size offset skip
    $$;

create function looks.count_about(persons uuid[], not_by text, from_at timestamptz, until_at timestamptz)
    returns bigint
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
    as $$
        select count(*) from looks.line
        where area = current_setting('samspel.area', true) and person_id = any (persons)
          and actor <> not_by and at >= from_at and at < until_at
    $$;

create function looks.one(line bigint) returns setof looks.line
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
    as $$ select * from looks.line where area = current_setting('samspel.area', true) and id = line $$;

create function looks.during(from_at timestamptz, until_at timestamptz) returns setof looks.line
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
    as $$
        select * from looks.line
        where area = current_setting('samspel.area', true) and at >= from_at and at < until_at
    $$;

revoke all on function looks.about, looks.count_about, looks.one, looks.during from public;
grant execute on function looks.about, looks.count_about, looks.one, looks.during to "${server}";
