-- 常用语：每人一行，一行一句
create table approval_phrases (
  person_id bigint not null constraint pk_approval_phrases primary key,
  words varchar(4000) not null,
  version bigint not null
);
comment on table approval_phrases is '个人常用语';
