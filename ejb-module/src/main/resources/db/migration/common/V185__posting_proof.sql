-- 张贴证明: photographs that show a notice where it hung, with time, place and who recorded it.
create sequence posting_proof_seq start with 100 increment by 100;
create table posting_proof (
    id bigint primary key,
    notice_id bigint not null,
    carrier varchar(20) not null,
    moment varchar(20) not null,
    taken_at timestamp(6) with time zone not null,
    place varchar(200) not null,
    photo_id bigint not null,
    recorded_by varchar(400) not null,
    recorded_at timestamp(6) with time zone not null,
    constraint fk_posting_proof_notice foreign key (notice_id) references disclosure_notice (id)
);
comment on table posting_proof is '张贴证明';
create index ix_posting_proof_notice on posting_proof (notice_id, moment);
