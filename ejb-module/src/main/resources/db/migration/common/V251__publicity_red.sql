-- 三议三公开提醒：哪一项从哪天起薄弱，哪天提醒过谁；补齐后删除
create sequence publicity_red_seq start with 100 increment by 100;
create table publicity_red (
    id bigint primary key,
    version integer not null,
    community_id bigint not null,
    project_id bigint not null,
    matrix_row varchar(20) not null,
    red_since date not null,
    clerk_told date,
    street_told date,
    constraint uk_publicity_red_row unique (project_id, matrix_row)
);
comment on table publicity_red is '三议三公开薄弱项';
create index ix_publicity_red_community on publicity_red (community_id);
