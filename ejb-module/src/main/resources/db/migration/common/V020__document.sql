create sequence official_document_seq start with 100 increment by 100;

create table official_document (
    id bigint not null,
    version bigint not null,
    kind varchar(40) not null,
    issuer_id bigint not null,
    issuer_code varchar(20) not null,
    issuer_name varchar(200) not null,
    issuer_level varchar(20) not null,
    street_id bigint,
    district_id bigint,
    register_year integer not null,
    register_no bigint not null,
    number_text varchar(200) not null,
    title varchar(500) not null,
    dated date not null,
    origin_kind varchar(40) not null,
    origin_id bigint not null,
    demonstration boolean not null,
    template_version integer not null,
    snapshot varchar(1000000) not null,
    snapshot_hash varchar(64) not null,
    code varchar(20) not null,
    verify_url varchar(500),
    replaces_id bigint,
    replaces_number varchar(200),
    state varchar(20) not null,
    problem varchar(2000),
    content_sha256 varchar(64),
    content_size bigint,
    page_count integer,
    conformance varchar(100),
    created_at timestamp(6) with time zone not null,
    constraint pk_official_document primary key (id),
    constraint uk_official_document_number unique (issuer_id, kind, register_year, register_no),
    constraint uk_official_document_code unique (code),
    constraint uk_official_document_origin unique (origin_kind, origin_id, kind, snapshot_hash),
    constraint fk_official_document_replaces foreign key (replaces_id) references official_document (id),
    constraint ck_official_document_state check (state in ('PENDING', 'READY', 'FAILED'))
);
comment on table official_document is '公文';
create index ix_official_document_content on official_document (content_sha256);

create table official_document_subject (
    document_id bigint not null,
    subject_kind varchar(40) not null,
    subject_id bigint not null,
    constraint pk_official_document_subject primary key (document_id, subject_kind, subject_id),
    constraint fk_official_document_subject foreign key (document_id) references official_document (id)
);
comment on table official_document_subject is '公文涉及的业务对象';
create index ix_official_document_subject on official_document_subject (subject_kind, subject_id, document_id);

create table register_counter (
    id varchar(120) not null,
    last_no bigint not null,
    constraint pk_register_counter primary key (id)
);
comment on table register_counter is '公文登记号计数';
