-- What a person reads about themselves: the lines of all records that are theirs, as the door has told who it is.
create function access.own_lines(page_size int, skip int) returns setof looks.line
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
    as $$
        select l.* from looks.line l
         where l.area = current_setting('samspel.area', true) and l.action <> 'ENTER'
           and (select looks.is_open_to('PERSON'))
           and l.person_id in (
                select record.id from person.person record
                  join person.person own on own.kept = record.kept
                 where own.id = nullif(current_setting('samspel.person', true), '')::uuid)
         order by l.at desc, l.id desc limit page_size offset skip
    $$;
revoke all on function access.own_lines from public;
grant execute on function access.own_lines to "${server}";
