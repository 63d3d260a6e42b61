create sequence issued_paper_seq start with 100 increment by 100;
create table issued_paper (
    id            bigint                      not null,
    version       bigint                      not null,
    organ_id      bigint                      not null,
    organ_code    varchar(20)                 not null,
    organ_name    varchar(200)                not null,
    organ_level   varchar(20)                 not null,
    street_id     bigint,
    district_id   bigint,
    official_name varchar(200)                not null,
    kind          varchar(40)                 not null,
    state         varchar(20)                 not null,
    typed         varchar(40000)              not null,
    facts         varchar(400000)             not null,
    demonstration boolean                     not null,
    number_id     bigint,
    number_text   varchar(200),
    document_id   bigint,
    updated_at    timestamp(6) with time zone not null,
    constraint pk_issued_paper primary key (id),
    constraint uk_issued_paper_number unique (number_id),
    constraint fk_issued_paper_number foreign key (number_id) references register_number (id),
    constraint fk_issued_paper_document foreign key (document_id) references official_document (id),
    constraint ck_issued_paper_state check
        (state in ('DRAFT', 'CHECKING', 'SIGNING', 'NUMBERING', 'SEALING', 'ISSUED', 'CANCELLED'))
);
comment on table issued_paper is '发文';
create index ix_issued_paper_organ on issued_paper (organ_id, state, updated_at);
create index ix_issued_paper_updated on issued_paper (updated_at);

create table issued_paper_project (
    paper_id   bigint not null,
    project_id bigint not null,
    constraint pk_issued_paper_project primary key (paper_id, project_id),
    constraint fk_issued_paper_project foreign key (paper_id) references issued_paper (id)
);
comment on table issued_paper_project is '发文涉及的项目';

create table issued_paper_step (
    paper_id bigint                      not null,
    step_no  integer                     not null,
    act      varchar(20)                 not null,
    acted_by varchar(2000)               not null,
    acted_at timestamp(6) with time zone not null,
    note     varchar(2000)               not null,
    constraint pk_issued_paper_step primary key (paper_id, step_no),
    constraint fk_issued_paper_step foreign key (paper_id) references issued_paper (id)
);
comment on table issued_paper_step is '发文经过';

create sequence seal_seq start with 100 increment by 100;
create table seal (
    id                  bigint       not null,
    version             bigint       not null,
    organ_id            bigint       not null,
    organ_code          varchar(20)  not null,
    organ_name          varchar(200) not null,
    organ_level         varchar(20)  not null,
    street_id           bigint,
    district_id         bigint,
    name                varchar(240) not null,
    custodian_post_id   bigint       not null,
    custodian_post_name varchar(240) not null,
    size_mm             integer      not null,
    picture_sha256      varchar(64),
    picture_type        varchar(20),
    valid_from          date         not null,
    valid_to            date,
    constraint pk_seal primary key (id),
    constraint ck_seal_dates check (valid_to is null or valid_to >= valid_from)
);
comment on table seal is '印章';
create index ix_seal_custodian on seal (custodian_post_id);

create sequence seal_use_seq start with 100 increment by 100;
create table seal_use (
    id          bigint                      not null,
    organ_id    bigint                      not null,
    organ_code  varchar(20)                 not null,
    organ_name  varchar(200)                not null,
    organ_level varchar(20)                 not null,
    street_id   bigint,
    district_id bigint,
    seal_id     bigint                      not null,
    seal_name   varchar(240)                not null,
    paper_id    bigint                      not null,
    number_text varchar(200)                not null,
    title       varchar(500)                not null,
    copies      integer                     not null,
    acted_by    varchar(2000)               not null,
    signed_by   varchar(2000)               not null,
    acted_at    timestamp(6) with time zone not null,
    constraint pk_seal_use primary key (id),
    constraint fk_seal_use_seal foreign key (seal_id) references seal (id),
    constraint fk_seal_use_paper foreign key (paper_id) references issued_paper (id)
);
comment on table seal_use is '用印登记';
create index ix_seal_use_at on seal_use (acted_at);
