create table demo_step (
  step_key varchar(100) not null,
  made_id bigint not null,
  played_at timestamp(6) with time zone not null,
  constraint pk_demo_step primary key (step_key)
);
comment on table demo_step is '演示步骤';
