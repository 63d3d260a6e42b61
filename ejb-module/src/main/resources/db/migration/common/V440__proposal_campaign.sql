-- 提议所属批次: the batch whose collection took it in, null where there was none or the street has to say.
alter table proposal add column campaign_id bigint;
alter table proposal add constraint fk_proposal_campaign foreign key (campaign_id) references campaign (id);
create index ix_proposal_campaign on proposal (campaign_id);
