-- PostgreSQL refuses what the service does not offer. H2 would need a Java trigger class and has none.
create function refuse_audit_change() returns trigger language plpgsql as $$
begin
    raise exception 'The audit log is append-only';
end
$$;
create trigger audit_entry_append_only before update or delete or truncate on audit_entry
    for each statement execute function refuse_audit_change();
