-- 公开: what has to be written to the publication folder, and the row that lets one writer in.
create sequence publication_change_seq start with 100 increment by 100;
create table publication_change (
    id bigint primary key,
    notice_id bigint not null,
    community_id bigint not null,
    changed_at timestamp(6) with time zone not null
);
comment on table publication_change is '待公开变动';
create index ix_publication_change_community on publication_change (community_id, id);
create table publication_writer (id bigint primary key);
comment on table publication_writer is '公开写入者';
insert into publication_writer (id) values (1);
create index ix_disclosure_notice_open on disclosure_notice (community_id, published_on desc, id desc);
insert into publication_change (id, notice_id, community_id, changed_at)
  select n.id, n.id, n.community_id, n.published_at from disclosure_notice n where n.published_at is not null;
