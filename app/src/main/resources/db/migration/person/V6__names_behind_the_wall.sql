-- Parts of names are of persons too.
select storage.behind_the_wall('person.name_part');
