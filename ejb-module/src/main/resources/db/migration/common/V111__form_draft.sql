-- 草稿：每人每表单每对象一份，提交后删除
create sequence form_draft_seq start with 100 increment by 100;

create table form_draft (
  id bigint not null constraint pk_form_draft primary key,
  person_id bigint not null,
  form varchar(60) not null,
  subject varchar(60) not null,
  content varchar(200000) not null,
  saved_at timestamp(6) with time zone not null,
  constraint uk_form_draft unique (person_id, form, subject)
);
comment on table form_draft is '表单草稿';
create index ix_form_draft_saved on form_draft (saved_at);
