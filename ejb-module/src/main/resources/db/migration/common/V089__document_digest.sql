create table document_digest (
    digest_day date not null,
    content_sha256 varchar(64) not null,
    previous_sha256 varchar(64) not null,
    file_count integer not null,
    signature_sha256 varchar(64),
    signed_by varchar(500),
    made_at timestamp(6) with time zone not null,
    constraint pk_document_digest primary key (digest_day)
);
comment on table document_digest is '公文每日摘要';
create index ix_document_digest_content on document_digest (content_sha256);
