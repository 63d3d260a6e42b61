-- 附件：任何对象的附件；尚未提交的表单所带的文件还没有归入对象
create sequence attachment_seq start with 100 increment by 100;

create table attachment (
  id bigint not null constraint pk_attachment primary key,
  version bigint not null,
  subject_kind varchar(40),
  subject_id bigint,
  file_name varchar(500) not null,
  kind varchar(20) not null,
  content_sha256 varchar(64) not null,
  content_size bigint not null,
  preview_sha256 varchar(64),
  located boolean not null,
  uploader_id bigint,
  uploaded_by varchar(2000) not null,
  uploaded_at timestamp(6) with time zone not null,
  removed_by varchar(2000),
  removed_at timestamp(6) with time zone,
  constraint ck_attachment_subject check ((subject_kind is null) = (subject_id is null)),
  constraint ck_attachment_removed check ((removed_by is null) = (removed_at is null))
);
comment on table attachment is '附件';
create index ix_attachment_subject on attachment (subject_kind, subject_id, id);
create index ix_attachment_kept on attachment (uploader_id, subject_kind, uploaded_at);
create index ix_attachment_content on attachment (content_sha256);
create index ix_attachment_preview on attachment (preview_sha256);
