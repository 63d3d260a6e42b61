-- 成批公示: what was ordered at once, and what became of each.
create sequence notice_batch_seq start with 100 increment by 100;
create sequence notice_batch_line_seq start with 100 increment by 100;

create table notice_batch (
    id bigint primary key,
    version integer not null,
    unit_id bigint not null,
    carrier varchar(200) not null,
    address varchar(400) not null,
    phone varchar(100) not null,
    contact varchar(100) not null,
    ordered_by varchar(400) not null,
    ordered_at timestamp(6) with time zone not null
);
comment on table notice_batch is '成批公示';
create index ix_notice_batch_unit on notice_batch (unit_id, ordered_at desc, id desc);

create table notice_batch_line (
    id bigint primary key,
    version integer not null,
    batch_id bigint not null,
    line_position integer not null,
    community_id bigint not null,
    community varchar(200) not null,
    meeting_id bigint not null,
    meeting varchar(400) not null,
    state varchar(20) not null,
    attempt integer not null,
    notice_id bigint,
    reason varchar(200),
    reason_args varchar(4000),
    constraint uk_notice_batch_line_position unique (batch_id, line_position),
    constraint uk_notice_batch_line_meeting unique (batch_id, meeting_id),
    constraint fk_notice_batch_line_batch foreign key (batch_id) references notice_batch (id),
    constraint ck_notice_batch_line_done check ((state = 'DONE') = (notice_id is not null))
);
comment on table notice_batch_line is '成批公示的一份';
create index ix_notice_batch_line_state on notice_batch_line (state, meeting_id);
