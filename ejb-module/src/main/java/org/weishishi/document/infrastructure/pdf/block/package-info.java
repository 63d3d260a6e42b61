/** The parts of an official page, each put where the standard wants it. */
@NullMarked
package org.weishishi.document.infrastructure.pdf.block;

import org.jspecify.annotations.NullMarked;
