create table document_file (
    id varchar(100) not null,
    version bigint not null,
    document_id bigint not null,
    content_sha256 varchar(64) not null,
    content_size bigint not null,
    produced_at timestamp(6) with time zone not null,
    digest_day date,
    validation varchar(20) not null,
    validation_round integer not null,
    profiles varchar(100),
    validator varchar(100),
    findings varchar(4000),
    validated_at timestamp(6) with time zone,
    constraint pk_document_file primary key (id),
    constraint uk_document_file_content unique (document_id, content_sha256),
    constraint fk_document_file_document foreign key (document_id) references official_document (id),
    constraint ck_document_file_validation check (validation in ('WAITING', 'PASSED', 'FAILED'))
);
comment on table document_file is '公文文件记录';
create index ix_document_file_content on document_file (content_sha256);
create index ix_document_file_digest on document_file (digest_day, produced_at);
create index ix_document_file_validation on document_file (validation, produced_at);
create index ix_official_document_snapshot on official_document (snapshot_hash);
create index ix_official_document_replaces on official_document (replaces_id);

-- files made before there were records: their time is that of their registration
insert into document_file (id, version, document_id, content_sha256, content_size, produced_at, validation, validation_round)
select cast(id as varchar(20)) || '/' || content_sha256, 0, id, content_sha256, content_size, created_at, 'WAITING', 0
from official_document
where state = 'READY' and content_sha256 is not null and content_size is not null;
