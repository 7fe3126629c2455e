-- A new person has no parts of a name to take away; looking for them made many at once slow.
create or replace function person.keep_name_parts() returns trigger
    language plpgsql set search_path = pg_catalog, pg_temp
as
$$
begin
    if tg_op = 'UPDATE' then
        delete from person.name_part where person_id = new.id;
    end if;
    insert into person.name_part (area, word, person_id)
    select distinct new.area, part, new.id
      from regexp_split_to_table(person.folded(new.given_name || ' ' || new.family_name), '[[:space:]''’.-]+') as part
     where part <> '';
    return null;
end
$$;
