-- The month by the area's own clock, kept with each fact: to work it out for ten thousand facts at each look takes
-- longer than to count them.
alter table followup.referral add column month date;
alter table followup.routing add column month date;

create function followup.month_of(at timestamptz, of_area text) returns date
    language sql stable
as
$$ select cast(date_trunc('month', at at time zone zone) as date) from organisation.area where code = of_area $$;

create function followup.keep_month() returns trigger
    language plpgsql
as
$$
begin
    new.month := followup.month_of(
            cast(to_jsonb(new) ->> tg_argv[0] as timestamptz), new.area);
    return new;
end
$$;

update followup.referral set month = followup.month_of(sent_at, area);
update followup.routing set month = followup.month_of(decided_at, area);
alter table followup.referral alter column month set not null;
alter table followup.routing alter column month set not null;

create trigger month before insert on followup.referral
    for each row execute function followup.keep_month('sent_at');
create trigger month before insert on followup.routing
    for each row execute function followup.keep_month('decided_at');
