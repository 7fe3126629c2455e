-- What persons write to the reviewer names them: it is read with a line in the log, as all that is about a person.
select storage.behind_the_wall('access.message');
