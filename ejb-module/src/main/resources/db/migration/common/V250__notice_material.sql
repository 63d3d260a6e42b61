-- 公示照片：内容里有几张，供三议三公开矩阵查询
alter table disclosure_notice add column photos integer default 0 not null;
