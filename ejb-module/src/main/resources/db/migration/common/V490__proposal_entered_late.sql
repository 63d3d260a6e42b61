alter table proposal add column entered_late boolean default false not null;
