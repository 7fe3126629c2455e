-- A record that another one stands for is not found by its name: without its parts, a search need not ask about it.
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
     where part <> '' and new.replaced_by is null;
    return null;
end
$$;

drop trigger name_parts on person.person;
create trigger name_parts after insert or update of given_name, family_name, replaced_by on person.person
    for each row execute function person.keep_name_parts();

select storage.across_areas('person.name_part', $outer$
    select storage.across_areas('person.person', $inner$
        delete from person.name_part where person_id in (select id from person.person where replaced_by is not null)
    $inner$)
$outer$);
