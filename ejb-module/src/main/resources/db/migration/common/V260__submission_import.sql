-- 导入回执: which file of the website was brought, by whom, when, and what became of each line.
create sequence submission_import_seq start with 100 increment by 100;
create table submission_import (
    id bigint primary key,
    unit_id bigint not null,
    file_name varchar(300) not null,
    sha256 varchar(64) not null,
    brought_by varchar(300) not null,
    brought_at timestamp(6) with time zone not null,
    accepted integer not null,
    already integer not null,
    refused integer not null
);
comment on table submission_import is '导入回执';
create index ix_submission_import_unit on submission_import (unit_id, id desc);
create index ix_submission_import_file on submission_import (unit_id, sha256);
create table submission_import_line (
    import_id bigint not null,
    line_number integer not null,
    external_id varchar(100) not null,
    outcome varchar(20) not null,
    receipt varchar(20) not null,
    reason varchar(100) not null,
    constraint pk_submission_import_line primary key (import_id, line_number),
    constraint fk_submission_import_line foreign key (import_id) references submission_import (id)
);
comment on table submission_import_line is '导入回执行';
