create table demo_clock (
  id integer not null,
  stands_at timestamp(6) with time zone not null,
  constraint pk_demo_clock primary key (id),
  constraint ck_demo_clock_only check (id = 1)
);
comment on table demo_clock is '演示时钟';
