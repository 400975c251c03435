import { duplicatePermittedRole } from './counterpart/duplicate-permitted-role.js';
import { emptyPermissionList } from './counterpart/empty-permission-list.js';
import { levelMismatch } from './counterpart/level-mismatch.js';
import { missingCounterpart } from './counterpart/missing-counterpart.js';
import { restrictionMismatch } from './counterpart/restriction-mismatch.js';
import { unusedPermissionList } from './counterpart/unused-permission-list.js';
import { malformedXml } from './file/malformed-xml.js';
import { unreadFile } from './file/unread-file.js';
import { unsafeXml } from './file/unsafe-xml.js';
import { bareScriptId } from './permission/bare-script-id.js';
import { duplicatePermission } from './permission/duplicate-permission.js';
import { levelNotAllowed } from './permission/level-not-allowed.js';
import { restrictionOnStandardPermission } from './permission/restriction-on-standard-permission.js';
import { unknownPermission } from './permission/unknown-permission.js';
import { accessWidened } from './policy/access-widened.js';
import { dutyConflict } from './policy/duty-conflict.js';
import { exceptionExpired } from './policy/exception-expired.js';
import { exceptionUnused } from './policy/exception-unused.js';
import { forbiddenPermission } from './policy/forbidden-permission.js';
import { levelAboveLimit } from './policy/level-above-limit.js';
import { missingRequiredPermission } from './policy/missing-required-permission.js';
import { requiredSetting } from './policy/required-setting.js';
import { roleCombinationConflict } from './policy/role-combination-conflict.js';
import { suppressionUnused } from './policy/suppression-unused.js';
import { suppressionWithoutReason } from './policy/suppression-without-reason.js';
import { accessLeftInAccount } from './project/access-left-in-account.js';
import { deployPathWithoutFiles } from './project/deploy-path-without-files.js';
import { inactiveRoleReference } from './project/inactive-role-reference.js';
import { invalidDependency } from './project/invalid-dependency.js';
import { invalidProjectType } from './project/invalid-project-type.js';
import { missingDeployFile } from './project/missing-deploy-file.js';
import { nestedProject } from './project/nested-project.js';
import { undeclaredFeature } from './project/undeclared-feature.js';
import { unknownFeature } from './project/unknown-feature.js';
import { unportableManifest } from './project/unportable-manifest.js';
import { unresolvedReference } from './project/unresolved-reference.js';
import { valueNotDeployable } from './project/value-not-deployable.js';
import { duplicateScriptid } from './role/duplicate-scriptid.js';
import { fileNameDiffersFromScriptid } from './role/file-name-differs-from-scriptid.js';
import { invalidScriptid } from './role/invalid-scriptid.js';
import { invalidValue } from './role/invalid-value.js';
import { missingElement } from './role/missing-element.js';
import { repeatedElement } from './role/repeated-element.js';
import { repeatedSegment } from './role/repeated-segment.js';
import { unavailableField } from './role/unavailable-field.js';
import { unknownElement } from './role/unknown-element.js';
import type { Rule } from './rule.js';
import { aiRoleIncomplete } from './security/ai-role-incomplete.js';
import { aiRoleTooPowerful } from './security/ai-role-too-powerful.js';
import { connectPermissionBlocked } from './security/connect-permission-blocked.js';
import { coreAdministration } from './security/core-administration.js';
import { elevatedExecution } from './security/elevated-execution.js';
import { integrationRoleExcess } from './security/integration-role-excess.js';
import { integrationRoleIncomplete } from './security/integration-role-incomplete.js';
import { onlineSuiteletAsAdministrator } from './security/online-suitelet-as-administrator.js';
import { openToThePublic } from './security/open-to-the-public.js';
import { personDutyConflict } from './security/person-duty-conflict.js';
import { privilegedPermission } from './security/privileged-permission.js';
import { privilegedRoleWithout2fa } from './security/privileged-role-without-2fa.js';
import { retiringAccess } from './security/retiring-access.js';
import { subsidiariesOpenByDefault } from './security/subsidiaries-open-by-default.js';

/** Every rule, in the order in which documents list them. */
export const RULES: readonly Rule[] = [
  malformedXml,
  unsafeXml,
  unreadFile,
  invalidScriptid,
  fileNameDiffersFromScriptid,
  duplicateScriptid,
  unknownElement,
  missingElement,
  repeatedElement,
  invalidValue,
  unavailableField,
  repeatedSegment,
  unknownPermission,
  levelNotAllowed,
  duplicatePermission,
  restrictionOnStandardPermission,
  bareScriptId,
  levelMismatch,
  restrictionMismatch,
  missingCounterpart,
  duplicatePermittedRole,
  emptyPermissionList,
  unusedPermissionList,
  unresolvedReference,
  undeclaredFeature,
  inactiveRoleReference,
  accessLeftInAccount,
  invalidProjectType,
  unknownFeature,
  invalidDependency,
  unportableManifest,
  missingDeployFile,
  deployPathWithoutFiles,
  valueNotDeployable,
  nestedProject,
  missingRequiredPermission,
  forbiddenPermission,
  levelAboveLimit,
  requiredSetting,
  dutyConflict,
  roleCombinationConflict,
  accessWidened,
  exceptionExpired,
  exceptionUnused,
  suppressionUnused,
  suppressionWithoutReason,
  privilegedPermission,
  privilegedRoleWithout2fa,
  coreAdministration,
  subsidiariesOpenByDefault,
  integrationRoleIncomplete,
  integrationRoleExcess,
  aiRoleIncomplete,
  aiRoleTooPowerful,
  connectPermissionBlocked,
  onlineSuiteletAsAdministrator,
  openToThePublic,
  elevatedExecution,
  retiringAccess,
  personDutyConflict,
];
