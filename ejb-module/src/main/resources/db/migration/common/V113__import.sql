-- 批量导入：一个文件、它的每一行、已导入的行
create sequence import_run_seq start with 100 increment by 100;
create sequence import_line_seq start with 500 increment by 500;

create table import_run (
  id bigint not null constraint pk_import_run primary key,
  version bigint not null,
  format varchar(40) not null,
  community_id bigint not null,
  community_name varchar(200) not null,
  street_id bigint not null,
  district_id bigint not null,
  file_name varchar(500) not null,
  content_sha256 varchar(64) not null,
  state varchar(20) not null,
  reason varchar(200),
  reason_args varchar(4000),
  row_count integer not null,
  ordered_by varchar(2000) not null,
  ordered_at timestamp(6) with time zone not null
);
comment on table import_run is '批量导入';
create index ix_import_run_community on import_run (community_id, format, ordered_at desc, id desc);
create index ix_import_run_content on import_run (content_sha256);

create table import_line (
  id bigint not null constraint pk_import_line primary key,
  version bigint not null,
  run_id bigint not null constraint fk_import_line_run references import_run (id),
  row_number integer not null,
  state varchar(20) not null,
  row_key varchar(64) not null,
  content varchar(500000) not null,
  problems varchar(100000),
  made_id bigint,
  constraint uk_import_line unique (run_id, row_number)
);
comment on table import_line is '批量导入的行';
create index ix_import_line_state on import_line (run_id, state, row_number);
create index ix_import_line_key on import_line (run_id, row_key);

create table import_key (
  id varchar(150) not null constraint pk_import_key primary key,
  run_id bigint not null constraint fk_import_key_run references import_run (id),
  row_number integer not null
);
comment on table import_key is '已导入的行';
