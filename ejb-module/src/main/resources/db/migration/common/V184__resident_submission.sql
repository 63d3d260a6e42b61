-- 居民提交: that something came in by our page or the website's file, its receipt, and what makes the same known again.
create sequence resident_submission_seq start with 100 increment by 100;
create table resident_submission (
    id bigint primary key,
    kind varchar(20) not null,
    root_id bigint not null,
    receipt varchar(20) not null,
    fingerprint varchar(64) not null,
    external_id varchar(100),
    channel varchar(20) not null,
    score integer not null,
    remark varchar(1000) not null,
    sent_at timestamp(6) with time zone not null,
    constraint uk_resident_submission_receipt unique (receipt),
    constraint uk_resident_submission_words unique (root_id, fingerprint),
    constraint uk_resident_submission_external unique (external_id),
    constraint ck_resident_submission_score check (score between 0 and 5)
);
comment on table resident_submission is '居民提交';
create index ix_resident_submission_rating on resident_submission (root_id, kind);
