create sequence document_template_seq start with 100 increment by 100;
create table document_template (
    id                   bigint                      not null,
    version              bigint                      not null,
    kind                 varchar(40)                 not null,
    version_no           integer                     not null,
    wording              varchar(200000)             not null,
    valid_from           date                        not null,
    state                varchar(20)                 not null,
    drafted_by           varchar(240)                not null,
    drafted_by_person_id bigint,
    drafted_by_name      varchar(100)                not null,
    drafted_at           timestamp(6) with time zone not null,
    released_by          varchar(240),
    released_by_name     varchar(100),
    released_at          timestamp(6) with time zone,
    constraint pk_document_template primary key (id),
    constraint uk_document_template unique (kind, version_no),
    constraint ck_document_template_state check (state in ('DRAFTED', 'RELEASED', 'SUPERSEDED', 'WITHDRAWN'))
);
comment on table document_template is '公文模板';
