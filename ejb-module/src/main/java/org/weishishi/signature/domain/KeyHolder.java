package org.weishishi.signature.domain;

/**
 * 密钥持有人 · a person or an organ that signs.
 *
 * @param organ whether an organ (印章)
 * @param id of the person or the unit
 * @param label how the key is called in a module or a service: sign-in name of the person, code of the unit
 * @param name 姓名 or 机构名称
 * @param unit 单位, for an organ the same as the name
 */
public record KeyHolder(boolean organ, long id, String label, String name, String unit) {}
