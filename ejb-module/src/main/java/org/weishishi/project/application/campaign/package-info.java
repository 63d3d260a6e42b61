/** The door of 征集批次. */
@NullMarked
package org.weishishi.project.application.campaign;

import org.jspecify.annotations.NullMarked;
