-- 提议的处理：采纳、不予采纳、拆分，以及对提议人的答复
alter table proposal add column state varchar(20) default 'OPEN' not null;
alter table proposal add column state_reason varchar(4000);
alter table proposal add column state_at timestamp(6) with time zone;
alter table proposal add column split_of bigint;
alter table proposal add constraint fk_proposal_split_of foreign key (split_of) references proposal (id);
update proposal set state = 'MERGED', state_at = entered_at where project_id is not null;
drop index ix_proposal_community;
create index ix_proposal_open on proposal (community_id, state, entered_at, id);
create index ix_proposal_handled on proposal (community_id, state_at desc, id desc);
create index ix_proposal_split_of on proposal (split_of);

create table proposal_reply (
  proposal_id bigint not null constraint fk_proposal_reply_proposal references proposal (id),
  reply_position integer not null,
  standing varchar(20) not null,
  content varchar(4000) not null,
  channel varchar(20) not null,
  replied_by varchar(2000) not null,
  replied_at timestamp(6) with time zone not null,
  constraint pk_proposal_reply primary key (proposal_id, reply_position)
);
comment on table proposal_reply is '对提议人的答复';
