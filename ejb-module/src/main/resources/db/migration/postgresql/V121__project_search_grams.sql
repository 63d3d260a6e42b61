-- 字词倒排索引；按字节比较，与数据库的排序规则无关；不设待并入清单，使检索时间只取决于结果
alter table project_search alter column search_text type varchar(4000) collate "C";
alter table project_search alter column grams type varchar(20000) collate "C";
alter table gram_frequency alter column gram type varchar(200) collate "C";
create index ix_project_search_grams on project_search using gin (string_to_array(grams, ' ')) with (fastupdate = off);
update search_state set grams_indexed = true where id = 1;
