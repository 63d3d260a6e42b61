create table half (id integer not null); create table half (id integer not null);
