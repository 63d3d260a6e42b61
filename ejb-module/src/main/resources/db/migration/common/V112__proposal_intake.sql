-- 提议：联系电话（可不填）、预计资金、收到日期
alter table proposal add column contact_phone varchar(80);
alter table proposal add column estimate numeric(14, 2);
alter table proposal add column received_on date;
