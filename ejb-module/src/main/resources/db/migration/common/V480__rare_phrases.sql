-- twenty phrases of a hundred characters, each of which may take two places, with the ends of their lines
alter table approval_phrases alter column words set data type varchar(5000);
