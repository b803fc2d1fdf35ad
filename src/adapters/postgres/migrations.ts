import { Migration20261125090000_CreateRegister } from './migrations/Migration20261125090000_CreateRegister.ts';
import { Migration20261125090100_CreateRuns } from './migrations/Migration20261125090100_CreateRuns.ts';
import { Migration20261125143000_AddLinkScores } from './migrations/Migration20261125143000_AddLinkScores.ts';
import { Migration20261125150000_CreateSpine } from './migrations/Migration20261125150000_CreateSpine.ts';
import { Migration20261125150500_AddModelHistory } from './migrations/Migration20261125150500_AddModelHistory.ts';
import { Migration20261125171500_AddRunPairs } from './migrations/Migration20261125171500_AddRunPairs.ts';
import { Migration20261125173000_AddAuditGroups } from './migrations/Migration20261125173000_AddAuditGroups.ts';
import { Migration20261125191500_AddRunLeftovers } from './migrations/Migration20261125191500_AddRunLeftovers.ts';
import { Migration20261125210000_CreateAgreements } from './migrations/Migration20261125210000_CreateAgreements.ts';
import { Migration20261125211000_AddCaseWork } from './migrations/Migration20261125211000_AddCaseWork.ts';
import { Migration20261125212000_CreateEvidence } from './migrations/Migration20261125212000_CreateEvidence.ts';
import { Migration20261125213000_CreateAccounts } from './migrations/Migration20261125213000_CreateAccounts.ts';
import { Migration20261125215000_AddProtections } from './migrations/Migration20261125215000_AddProtections.ts';
import { Migration20261125216000_AddRowPolicies } from './migrations/Migration20261125216000_AddRowPolicies.ts';
import { Migration20261125217000_ShowCaseWork } from './migrations/Migration20261125217000_ShowCaseWork.ts';
import { Migration20261125217500_AddHeldBatches } from './migrations/Migration20261125217500_AddHeldBatches.ts';
import { Migration20261125218000_CreateReveals } from './migrations/Migration20261125218000_CreateReveals.ts';
import { Migration20261125218500_AddSubmissions } from './migrations/Migration20261125218500_AddSubmissions.ts';
import { Migration20261125219000_AddFreeAsking } from './migrations/Migration20261125219000_AddFreeAsking.ts';
import { Migration20261125219500_AddTraceParent } from './migrations/Migration20261125219500_AddTraceParent.ts';
import { Migration20261126090000_CreateVault } from './migrations/Migration20261126090000_CreateVault.ts';
import { Migration20261126100000_AdministerAccess } from './migrations/Migration20261126100000_AdministerAccess.ts';
import { Migration20261126110000_AddRestrictedAccess } from './migrations/Migration20261126110000_AddRestrictedAccess.ts';
import { Migration20261126120000_AddCorrections } from './migrations/Migration20261126120000_AddCorrections.ts';
import { Migration20261126130000_SealFiles } from './migrations/Migration20261126130000_SealFiles.ts';
import { Migration20261126140000_AddRetention } from './migrations/Migration20261126140000_AddRetention.ts';
import { Migration20261126150000_AddCallerSpending } from './migrations/Migration20261126150000_AddCallerSpending.ts';
import { Migration20261126160000_AddInstance } from './migrations/Migration20261126160000_AddInstance.ts';
import { Migration20261126170000_ServeCasesInOrder } from './migrations/Migration20261126170000_ServeCasesInOrder.ts';
import { Migration20261126180000_RefineSights } from './migrations/Migration20261126180000_RefineSights.ts';
import { Migration20261126190000_TrustBatchOfRows } from './migrations/Migration20261126190000_TrustBatchOfRows.ts';
import { Migration20261127100000_SetRowsAside } from './migrations/Migration20261127100000_SetRowsAside.ts';
import { Migration20261127104000_TellLooksTogether } from './migrations/Migration20261127104000_TellLooksTogether.ts';
import { Migration20261127105000_DrawSecondPerson } from './migrations/Migration20261127105000_DrawSecondPerson.ts';
import { Migration20261127106000_AddSurveys } from './migrations/Migration20261127106000_AddSurveys.ts';
import { Migration20261127110000_ContinueRuns } from './migrations/Migration20261127110000_ContinueRuns.ts';
import { Migration20261127111000_RememberReplacement } from './migrations/Migration20261127111000_RememberReplacement.ts';
import { Migration20261127115000_ReadKeysByPlace } from './migrations/Migration20261127115000_ReadKeysByPlace.ts';
import { Migration20261127120000_IndexLooksTogether } from './migrations/Migration20261127120000_IndexLooksTogether.ts';
import { Migration20261127130000_CountFeedsOnce } from './migrations/Migration20261127130000_CountFeedsOnce.ts';
import { Migration20261127130000_KeepKeysWithMentions } from './migrations/Migration20261127130000_KeepKeysWithMentions.ts';
import { Migration20261127131000_TrustRunOfInputs } from './migrations/Migration20261127131000_TrustRunOfInputs.ts';
import { Migration20261127132000_TrustRunOfLinks } from './migrations/Migration20261127132000_TrustRunOfLinks.ts';
import { Migration20261127133000_TrustRunOfTallies } from './migrations/Migration20261127133000_TrustRunOfTallies.ts';
import { Migration20261127134000_TrustRunOfReaches } from './migrations/Migration20261127134000_TrustRunOfReaches.ts';
import { Migration20261127134100_TellLookers } from './migrations/Migration20261127134100_TellLookers.ts';
import { Migration20261127134200_CountApprovalPairs } from './migrations/Migration20261127134200_CountApprovalPairs.ts';
import { Migration20261127135000_TrustRunOfAnswers } from './migrations/Migration20261127135000_TrustRunOfAnswers.ts';
import { Migration20261127136000_FindNumbersInFeeds } from './migrations/Migration20261127136000_FindNumbersInFeeds.ts';
import { Migration20261127136100_EnterKeysByFeed } from './migrations/Migration20261127136100_EnterKeysByFeed.ts';
import { Migration20261127136200_LeaveRoomInFindings } from './migrations/Migration20261127136200_LeaveRoomInFindings.ts';
import { Migration20261127136300_EnterKeysOfOneFeed } from './migrations/Migration20261127136300_EnterKeysOfOneFeed.ts';
import { Migration20261127136400_CountWhatIsAsked } from './migrations/Migration20261127136400_CountWhatIsAsked.ts';
import { Migration20261127136500_TrustRunOfPairs } from './migrations/Migration20261127136500_TrustRunOfPairs.ts';
import { Migration20261127136600_TrustRunOfLeftovers } from './migrations/Migration20261127136600_TrustRunOfLeftovers.ts';
import { Migration20261127136700_TrustKeyOfNumbers } from './migrations/Migration20261127136700_TrustKeyOfNumbers.ts';
import { Migration20261127136800_FindFindingsByKey } from './migrations/Migration20261127136800_FindFindingsByKey.ts';
import { Migration20261127136900_FindNumbersAnywhere } from './migrations/Migration20261127136900_FindNumbersAnywhere.ts';
import { Migration20261127137000_FindRowsWithoutKeys } from './migrations/Migration20261127137000_FindRowsWithoutKeys.ts';
import { Migration20261127138000_EnterKeysOfFindings } from './migrations/Migration20261127138000_EnterKeysOfFindings.ts';

/** Every migration in order; listed, so that no path is scanned at run time. */
export const migrations = [
  Migration20261125090000_CreateRegister,
  Migration20261125090100_CreateRuns,
  Migration20261125143000_AddLinkScores,
  Migration20261125150000_CreateSpine,
  Migration20261125150500_AddModelHistory,
  Migration20261125171500_AddRunPairs,
  Migration20261125173000_AddAuditGroups,
  Migration20261125191500_AddRunLeftovers,
  Migration20261125210000_CreateAgreements,
  Migration20261125211000_AddCaseWork,
  Migration20261125212000_CreateEvidence,
  Migration20261125213000_CreateAccounts,
  Migration20261125215000_AddProtections,
  Migration20261125216000_AddRowPolicies,
  Migration20261125217000_ShowCaseWork,
  Migration20261125217500_AddHeldBatches,
  Migration20261125218000_CreateReveals,
  Migration20261125218500_AddSubmissions,
  Migration20261125219500_AddTraceParent,
  Migration20261125219000_AddFreeAsking,
  Migration20261126090000_CreateVault,
  Migration20261126100000_AdministerAccess,
  Migration20261126110000_AddRestrictedAccess,
  Migration20261126120000_AddCorrections,
  Migration20261126130000_SealFiles,
  Migration20261126140000_AddRetention,
  Migration20261126150000_AddCallerSpending,
  Migration20261126160000_AddInstance,
  Migration20261126170000_ServeCasesInOrder,
  Migration20261126180000_RefineSights,
  Migration20261126190000_TrustBatchOfRows,
  Migration20261127100000_SetRowsAside,
  Migration20261127104000_TellLooksTogether,
  Migration20261127105000_DrawSecondPerson,
  Migration20261127106000_AddSurveys,
  Migration20261127110000_ContinueRuns,
  Migration20261127111000_RememberReplacement,
  Migration20261127115000_ReadKeysByPlace,
  Migration20261127120000_IndexLooksTogether,
  Migration20261127130000_CountFeedsOnce,
  Migration20261127130000_KeepKeysWithMentions,
  Migration20261127131000_TrustRunOfInputs,
  Migration20261127132000_TrustRunOfLinks,
  Migration20261127133000_TrustRunOfTallies,
  Migration20261127134000_TrustRunOfReaches,
  Migration20261127134100_TellLookers,
  Migration20261127134200_CountApprovalPairs,
  Migration20261127135000_TrustRunOfAnswers,
  Migration20261127136000_FindNumbersInFeeds,
  Migration20261127136100_EnterKeysByFeed,
  Migration20261127136200_LeaveRoomInFindings,
  Migration20261127136300_EnterKeysOfOneFeed,
  Migration20261127136400_CountWhatIsAsked,
  Migration20261127136500_TrustRunOfPairs,
  Migration20261127136600_TrustRunOfLeftovers,
  Migration20261127136700_TrustKeyOfNumbers,
  Migration20261127136800_FindFindingsByKey,
  Migration20261127136900_FindNumbersAnywhere,
  Migration20261127137000_FindRowsWithoutKeys,
  Migration20261127138000_EnterKeysOfFindings,
];
