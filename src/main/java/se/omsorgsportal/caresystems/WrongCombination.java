package se.omsorgsportal.caresystems;

import java.util.List;

/** A permission that the function may not have, with the translation key of the reason (ORD-13). */
public record WrongCombination(PermissionCode permission, String reasonKey, List<Object> arguments) {}
