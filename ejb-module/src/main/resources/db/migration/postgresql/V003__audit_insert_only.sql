create function audit_insert_only() returns trigger language plpgsql as $$
begin
  raise exception '% of % is refused: the audit trail is insert only', tg_op, tg_table_name;
end $$;

create trigger audit_entry_insert_only before update or delete on audit_entry
  for each row execute function audit_insert_only();
create trigger audit_entry_no_truncate before truncate on audit_entry
  for each statement execute function audit_insert_only();
create trigger audit_seal_insert_only before update or delete on audit_seal
  for each row execute function audit_insert_only();
create trigger audit_seal_no_truncate before truncate on audit_seal
  for each statement execute function audit_insert_only();
