-- 项目检索：每个项目的检索文字和字词，常见字词的频度；清单按阶段、创建时间、金额排序的索引；常用筛选
create table project_search (
  project_id bigint not null constraint pk_project_search primary key,
  search_text varchar(4000) not null,
  grams varchar(20000) not null,
  constraint fk_project_search_project foreign key (project_id) references micro_project (id)
);
comment on table project_search is '项目检索文字';

create table gram_frequency (
  gram varchar(200) not null constraint pk_gram_frequency primary key,
  documents bigint not null
);
comment on table gram_frequency is '常见字词频度';

create table search_state (
  id integer not null,
  grams_indexed boolean not null,
  documents bigint not null,
  counted_at timestamp(6) with time zone,
  version bigint not null,
  constraint pk_search_state primary key (id),
  constraint ck_search_state_only check (id = 1)
);
comment on table search_state is '检索状态';
insert into search_state (id, grams_indexed, documents, version) values (1, false, 0, 0);

create index ix_micro_project_stage on micro_project (stage, updated_at desc, id desc);
create index ix_micro_project_district_stage on micro_project (district_id, stage, updated_at desc, id desc);
create index ix_micro_project_street_stage on micro_project (street_id, stage, updated_at desc, id desc);
create index ix_micro_project_community_stage on micro_project (community_id, stage, updated_at desc, id desc);
create index ix_micro_project_created on micro_project (created_at desc, id desc);
create index ix_micro_project_district_created on micro_project (district_id, created_at desc, id desc);
create index ix_micro_project_street_created on micro_project (street_id, created_at desc, id desc);
create index ix_micro_project_community_created on micro_project (community_id, created_at desc, id desc);
create index ix_micro_project_amount on micro_project (amount desc, id desc);
create index ix_micro_project_district_amount on micro_project (district_id, amount desc, id desc);
create index ix_micro_project_street_amount on micro_project (street_id, amount desc, id desc);
create index ix_micro_project_community_amount on micro_project (community_id, amount desc, id desc);

create sequence saved_filter_seq start with 100 increment by 100;
create table saved_filter (
  id bigint not null constraint pk_saved_filter primary key,
  version bigint not null,
  person_id bigint not null,
  name varchar(60) not null,
  address varchar(2000) not null,
  at_opening boolean not null,
  saved_at timestamp(6) with time zone not null,
  constraint uk_saved_filter_name unique (person_id, name)
);
comment on table saved_filter is '常用筛选';
