/** 成文记录 · keeps a record of every finished file and has it validated. */
@NullMarked
package org.weishishi.document.application.file;

import org.jspecify.annotations.NullMarked;
